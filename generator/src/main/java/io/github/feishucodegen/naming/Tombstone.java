package io.github.feishucodegen.naming;

/**
 * A class that was generated once, for something that no page has any more.
 *
 * @param subject what it was, such as {@code PATCH /open-apis/hire/v1/interviewers/:}
 */
public record Tombstone(JavaClass name, String subject) {}
