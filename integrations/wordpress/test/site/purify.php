<?php
/**
 * What Moodle's `purify_html` (lib/weblib.php) leaves of the JSON list of HTML texts in GIVEN, without
 * Moodle: HTML Purifier with the same settings.
 */

const FOLDER = '/usr/share/php/';

// Debian's HTML Purifier is from before PHP 8, which has no `$text{0}` for `$text[0]` any more.
error_reporting( E_ALL & ~E_DEPRECATED );
spl_autoload_register(
	function ( $name ) {
		$source = file_get_contents( FOLDER . str_replace( '_', '/', $name ) . '.php' );
		eval( '?>' . preg_replace( '/(\$\w+(?:\[[^]]+\])?)\{(\d|\$\w+)\}/', '$1[$2]', $source ) );
	}
);
require FOLDER . 'HTMLPurifier/Bootstrap.php';

$config = HTMLPurifier_Config::createDefault();
$config->set( 'HTML.DefinitionID', 'moodlehtml' );
$config->set( 'HTML.DefinitionRev', 1 );
$config->set( 'Cache.DefinitionImpl', null );
$config->set( 'Core.NormalizeNewlines', false );
$config->set( 'Core.ConvertDocumentToFragment', true );
$config->set( 'Core.Encoding', 'UTF-8' );
$config->set( 'HTML.Doctype', 'XHTML 1.0 Transitional' );
$config->set(
	'URI.AllowedSchemes',
	array_fill_keys(
		array( 'http', 'https', 'ftp', 'irc', 'nntp', 'news', 'rtsp', 'rtmp', 'teamspeak', 'gopher', 'mms', 'mailto' ),
		true
	)
);
$config->set( 'Attr.AllowedFrameTargets', array( '_blank' ) );
$definition = $config->maybeGetRawHTMLDefinition();
$definition->addElement( 'nolink', 'Block', 'Flow', array() );
$definition->addElement( 'tex', 'Inline', 'Inline', array() );
$definition->addElement( 'algebra', 'Inline', 'Inline', array() );
$definition->addElement( 'lang', 'Block', 'Flow', array(), array( 'lang' => 'CDATA' ) );
$definition->addAttribute( 'span', 'xxxlang', 'CDATA' );

$purifier = new HTMLPurifier( $config );
echo json_encode( array_map( array( $purifier, 'purify' ), json_decode( getenv( 'GIVEN' ) ) ) );
