/** What people know better than the pages: corrections, committed beside them in YAML. The YAML library is seen here only. */
@NullMarked
package io.github.feishucodegen.correction;

import org.jspecify.annotations.NullMarked;
