<?php
/** Runs the PHP of a test in WordPress, with `$given`, and answers with what it returns, as JSON. */

require __DIR__ . '/wp-load.php';

$asked = json_decode( file_get_contents( 'php://input' ), true );
$run   = function ( $given ) use ( $asked ) {
	return eval( $asked['code'] );
};
header( 'Content-Type: application/json' );
echo wp_json_encode( $run( $asked['given'] ) );
