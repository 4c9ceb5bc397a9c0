/** Reads the names of an existing SDK for the platform from its class files or its sources. */
@NullMarked
package io.github.feishucodegen.sdk;

import org.jspecify.annotations.NullMarked;
