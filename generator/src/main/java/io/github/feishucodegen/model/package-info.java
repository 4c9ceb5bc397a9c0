/** The platform's API as all pages together describe it: the contract between reading and everything after it. */
@NullMarked
package io.github.feishucodegen.model;

import org.jspecify.annotations.NullMarked;
