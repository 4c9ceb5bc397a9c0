/** What the model is called in Java: the platform's convention, legal identifiers, and collisions resolved. */
@NullMarked
package io.github.feishucodegen.naming;

import org.jspecify.annotations.NullMarked;
