/** The platform's API as all pages together describe it. Reading produces this model; everything else consumes it. */
@NullMarked
package io.github.feishucodegen.model;

import org.jspecify.annotations.NullMarked;
