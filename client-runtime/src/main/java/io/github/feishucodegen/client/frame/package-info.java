/**
 * The frames of long connections. They are protobuf messages with nine fields, which this package reads and writes itself.
 */
@Internal
@NullMarked
package io.github.feishucodegen.client.frame;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.NullMarked;
