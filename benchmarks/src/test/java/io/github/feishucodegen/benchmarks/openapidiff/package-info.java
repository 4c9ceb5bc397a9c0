/** Comparison of two dates of the pages, beside openapi-diff. */
@NullMarked
package io.github.feishucodegen.benchmarks.openapidiff;

import org.jspecify.annotations.NullMarked;
