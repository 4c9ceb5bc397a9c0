/**
 * The frames of long connections. They are protobuf messages with nine fields, which this package reads and writes itself.
 */
@NullMarked
package io.github.feishucodegen.client.frame;

import org.jspecify.annotations.NullMarked;
