/** Export of the API model as OpenAPI 3.1 documents, with one class for each kind of element. */
@NullMarked
package io.github.feishucodegen.openapi;

import org.jspecify.annotations.NullMarked;
