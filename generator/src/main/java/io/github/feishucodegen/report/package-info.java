/** Report formats that several commands share. */
@NullMarked
package io.github.feishucodegen.report;

import org.jspecify.annotations.NullMarked;
