/** What an existing SDK for the platform calls things, read from its class files or its sources. */
@NullMarked
package io.github.feishucodegen.sdk;

import org.jspecify.annotations.NullMarked;
