package io.github.feishucodegen.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every generated class, including nested ones. Coverage tools such as JaCoCo and static analysis skip classes
 * whose class file has an annotation of this name. The JDK's own {@code Generated} is not kept in class files.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
