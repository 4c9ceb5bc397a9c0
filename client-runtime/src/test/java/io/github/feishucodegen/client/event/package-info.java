/** Events and callbacks of the platform: what is refused, what handlers get, and what the platform gets. */
@NullMarked
package io.github.feishucodegen.client.event;

import org.jspecify.annotations.NullMarked;
