<?php
return array(
	'dependencies' => array(
		'wp-api-fetch',
		'wp-block-editor',
		'wp-blocks',
		'wp-components',
		'wp-element',
		'wp-html-entities',
		'wp-i18n',
		'wp-url',
	),
	'version'      => PartnerDirectory\library()['version'],
);
