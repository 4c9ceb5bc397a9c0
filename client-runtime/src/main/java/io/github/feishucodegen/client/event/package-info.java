/** Events and callbacks that the platform sends to an app. */
@NullMarked
package io.github.feishucodegen.client.event;

import org.jspecify.annotations.NullMarked;
