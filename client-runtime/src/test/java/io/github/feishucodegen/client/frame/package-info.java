/** Frames, judged by protobuf-java. */
@NullMarked
package io.github.feishucodegen.client.frame;

import org.jspecify.annotations.NullMarked;
