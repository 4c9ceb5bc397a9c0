/** Auto-configuration of generated clients in applications of Spring Boot. */
@NullMarked
package io.github.feishucodegen.spring;

import org.jspecify.annotations.NullMarked;
