<?php
/**
 * Loads the plugin with a counter in it, in place of the one that is active. `Work::$count` grows by
 * each statement of the plugin, and for each function of PHP or WordPress that it calls by what it
 * gives it to look through, in items and bytes. Times would be those of the machine.
 */

final class Work {
	public static int $count = 0;

	/** Functions that look at as much of the largest list or text as of the smallest. */
	public const CONSTANT = array( 'array_key_first', 'array_pop', 'count', 'is_array', 'is_string', 'strlen' );

	public static function of( array $arguments ): void {
		foreach ( $arguments as $each ) {
			self::$count += is_array( $each ) ? count( $each ) : ( is_string( $each ) ? strlen( $each ) : 0 );
		}
	}

	/** The source of a function that counts what it is given, and then does what the one of its name does. */
	public static function counted( string $name ): string {
		$parameters = ( new ReflectionFunction( $name ) )->getParameters();
		$changed    = array_filter( $parameters, fn( $each ) => $each->isPassedByReference() && ! $each->isVariadic() );
		$fixed      = $changed ? array_slice( $parameters, 0, 1 + max( array_keys( $changed ) ) ) : array();
		$asked      = array_map(
			fn( $each ) => ( $each->isPassedByReference() ? '&' : '' ) . '$_' . $each->getPosition()
				. ( $each->isOptional() ? ' = ' . var_export( $each->getDefaultValue(), true ) : '' ),
			$fixed
		);
		$passed     = array_map( fn( $each ) => '$_' . $each->getPosition(), $fixed );
		return sprintf(
			'function %1$s( %2$s ) { \Work::of( array( %3$s ) ); return \%1$s( %3$s ); }',
			$name,
			implode( ', ', array_merge( $asked, array( '...$more' ) ) ),
			implode( ', ', array_merge( $passed, array( '...$more' ) ) )
		);
	}
}

$folder = WP_CONTENT_DIR . '/counted';
$source = implode( '', array_map( 'file_get_contents', array_merge( array( "$folder/partner-directory.php" ), glob( "$folder/includes/*.php" ) ) ) );
preg_match_all( '/\bfunction (\w+)/', $source, $own );
preg_match_all( '/(?<![\w>:\\\\$])([a-z]\w*)\(/', $source, $called );
$counted = array_filter( array_diff( array_unique( $called[1] ), $own[1], Work::CONSTANT ), 'function_exists' );
// In the plugin's namespace they are the ones that are called.
eval( 'namespace PartnerDirectory; ' . implode( "\n", array_map( array( 'Work', 'counted' ), $counted ) ) );
register_tick_function( fn() => Work::$count++ );
require "$folder/partner-directory.php";
add_filter( 'option_active_plugins', '__return_empty_array' );
