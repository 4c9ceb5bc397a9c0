/** The long connection, by which the platform sends events and callbacks to an app without a public address. */
@NullMarked
package io.github.feishucodegen.client.longconnection;

import org.jspecify.annotations.NullMarked;
