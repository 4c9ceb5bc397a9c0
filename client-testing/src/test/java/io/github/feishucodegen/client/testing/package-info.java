/** Tests of the package of this name. The others, over calls and connections, are among those of the runtime. */
@NullMarked
package io.github.feishucodegen.client.testing;

import org.jspecify.annotations.NullMarked;
