/** What the toolkit has to say about its input: one kind of finding for every stage. */
@NullMarked
package io.github.feishucodegen.diagnostic;

import org.jspecify.annotations.NullMarked;
