/**
 * The text in which generated code states schemas, rules and facts to the runtime, version 1. One constant is smaller
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
 * facts = [ fact { LF fact } ] [ errors ]
 *
 * fact = kind { TAB word }
 *
 * kind = "tokens" | "rate" | "scopes" | "busy" | "repeatable" | "bare" | "key" | "paged"
 *
 * errors = error { LF error }
 *
 * error = code TAB text [ TAB text ]
 * </pre>
 *
 * <p>A type without a word is a string. The containers of a type follow it, the innermost first. A rule that is only
 * a path makes the field required. The rule {@code together} is a required set with its name. The words of a fact are
 * those of the method with its name in {@link io.github.feishucodegen.client.Operation}. An error has its code, the
 * meaning and the advice.
 *
 * <p>In names, {@code %} and four hexadecimal digits stand for a character: one of {@code %:@[]{}}, a blank or a
 * control character. In a line, they stand for {@code %} and LF. The words of facts have no control characters.
 *
 * <p>This package is not exported. It uses only the JDK.
 */
@Internal
@NullMarked
package io.github.feishucodegen.client.format;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.NullMarked;
