/** Long connections over the network of this machine. */
@NullMarked
package io.github.feishucodegen.client.longconnection;

import org.jspecify.annotations.NullMarked;
