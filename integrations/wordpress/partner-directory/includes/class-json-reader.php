<?php
namespace PartnerDirectory;

defined( 'ABSPATH' ) || exit;

/** Follows JSON (RFC 8259) token by token, up to the first one that does not belong where it is. */
final class Json_Reader {
	private const CLOSING = array(
		'[' => ']',
		'{' => '}',
	);

	/** What is wrong; empty where nothing is. */
	public string $slip = '';
	/** The byte where it is; without a slip, where the next token may begin. */
	public int $at = 0;
	/** `value`, `item` and `key`, which are the same after the start of a list or record; `colon`, `comma`, `end`. */
	private string $wanted = 'value';
	/** The lists and records that are open, each as its mark and where it is. */
	private array $open = array();
	/** Where the comma is that was the last token; -1 where it was none. */
	private int $comma = -1;

	/** @param string $kind `text`, `word` (a number, as well), or the mark itself. */
	public function take( string $kind, int $start, int $length ): void {
		if ( '' !== $this->slip ) {
			return;
		}
		$mark     = $this->open ? end( $this->open )[0] : '';
		$is_value = in_array( $this->wanted, array( 'value', 'item' ), true );
		$is_close = '' !== $mark && self::CLOSING[ $mark ] === $kind && in_array( $this->wanted, array( 'item', 'key', 'comma' ), true );
		if ( $is_close && $this->comma >= 0 ) {
			$this->stop( 'comma-too-many', $this->comma );
			return;
		}
		if ( $is_close ) {
			array_pop( $this->open );
			$this->wanted = $this->after_value();
		} elseif ( 'comma' === $this->wanted && ',' === $kind ) {
			$this->wanted = '{' === $mark ? 'key' : 'item';
		} elseif ( 'colon' === $this->wanted && ':' === $kind ) {
			$this->wanted = 'value';
		} elseif ( 'key' === $this->wanted && 'text' === $kind ) {
			$this->wanted = 'colon';
		} elseif ( $is_value && isset( self::CLOSING[ $kind ] ) ) {
			$this->open[] = array( $kind, $start );
			$this->wanted = '{' === $kind ? 'key' : 'item';
		} elseif ( $is_value && in_array( $kind, array( 'text', 'word' ), true ) ) {
			$this->wanted = $this->after_value();
		} else {
			$this->stop( $this->wanted, $start );
			return;
		}
		$this->comma = ',' === $kind ? $start : -1;
		$this->at    = $start + $length;
	}

	/** Finds what is wrong behind the last token. */
	public function end( string $json ): void {
		$this->at += strspn( $json, " \t\r\n", $this->at );
		if ( $this->at < strlen( $json ) ) {
			$this->stop( odd_token( substr( $json, $this->at, 2 * KB_IN_BYTES ), $this->wanted ), $this->at );
		} elseif ( $this->open ) {
			list( $mark, $start ) = end( $this->open );
			$this->stop( "open$mark", $start );
		} elseif ( 'end' !== $this->wanted ) {
			$this->stop( $this->wanted, $this->at );
		}
	}

	private function after_value(): string {
		return $this->open ? 'comma' : 'end';
	}

	private function stop( string $slip, int $at ): void {
		$this->slip = $slip;
		$this->at   = $at;
	}
}
