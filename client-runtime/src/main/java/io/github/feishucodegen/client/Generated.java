package io.github.feishucodegen.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every class that the generator writes, nested ones too. Coverage tools such as JaCoCo and static analysis leave out
 * what has an annotation of this name in its class file; the JDK's own {@code Generated} is not kept there.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
