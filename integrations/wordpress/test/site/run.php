<?php
/**
 * Runs the PHP of a test in WordPress, with `$given`, and answers with what it returns, as JSON; where
 * work is counted, with how much it was.
 */

require __DIR__ . '/wp-load.php';

$asked = json_decode( file_get_contents( 'php://input' ), true );
$run   = function ( $given ) use ( $asked ) {
	return eval( $asked['code'] );
};
header( 'Content-Type: application/json' );
$before = class_exists( 'Work', false ) ? Work::$count : 0;
$result = $run( $asked['given'] );
echo wp_json_encode( class_exists( 'Work', false ) ? Work::$count - $before : $result );
