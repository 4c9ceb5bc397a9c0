/**
 * The text in which generated code states schemas, rules and facts to the runtime, version 2. One constant is smaller
 * in a class file than calls with the same content. Each class here reads and writes one kind of text.
 *
 * <pre>
 * schema = [ field { " " field } ]
 *
 * field = name [ ":" type ] [ "@" place ]
 *
 * type = [ "int64" | "number" | "bool" | "any" | "file" | "object" ] { "[]" | "{}" }
 *
 * place = "path" | "query" | "header" | "body" | "multipart" | "form"
 *
 * rules = [ rule { LF rule } ]
 *
 * rule = required | length | range | pattern | together
 *
 * required = path
 *
 * length = path " length " limit " " limit
 *
 * range = path " range " limit " " limit
 *
 * pattern = path " pattern " line
 *
 * together = path { ":" path } " together " line
 *
 * path = name { "/" name }
 *
 * limit = number | "-"
 *
 * facts = [ fact { LF fact } ]
 *
 * fact = name ": " value { ", " value }
 * </pre>
 *
 * <p>A type without a word is a string. The containers of a type follow it, the innermost first. A rule that is only
 * a path makes the field required. The rule {@code together} is a required set with its name. The names
 * and values of facts are listed at {@link io.github.feishucodegen.client.Operation}.
 *
 * <p>In names, {@code %} and four hexadecimal digits stand for a character: one of {@code %:@[]{}}, a blank or a
 * control character. In a line, they stand for {@code %} and LF. In the value of a fact, they stand for
 * {@code %}, a comma or a control character.
 *
 * <p>The texts of error codes are not in the code. They are in one resource for each project:
 *
 * <pre>
 * resource = { comment | operation { error } }
 *
 * comment = "#" line LF
 *
 * operation = LF "[" id "]" LF
 *
 * error = code ": " text LF [ "  " advice LF ]
 * </pre>
 *
 * <p>Version 1 had facts as words separated by tabs, and the errors after them. This package still reads it.
 *
 * <p>This package is not exported. It uses only the JDK.
 */
@Internal
@NullMarked
package io.github.feishucodegen.client.format;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.NullMarked;
