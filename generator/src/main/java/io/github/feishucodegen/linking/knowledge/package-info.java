/**
 * The nesting knowledge: how pages that state their nesting nest the rows of each table. It has names of fields and
 * types, and no texts.
 */
@NullMarked
package io.github.feishucodegen.linking.knowledge;

import org.jspecify.annotations.NullMarked;
