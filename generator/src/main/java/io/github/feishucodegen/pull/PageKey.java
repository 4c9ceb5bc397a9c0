package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.Language;

/** Identifies a page: its full path in the tree of a language. */
record PageKey(Language language, String fullPath) {}
