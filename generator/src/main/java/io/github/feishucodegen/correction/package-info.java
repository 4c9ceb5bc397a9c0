/** Overlays: corrections that users keep beside the pages, in YAML. Only this package uses the YAML library. */
@NullMarked
package io.github.feishucodegen.correction;

import org.jspecify.annotations.NullMarked;
