package io.github.feishucodegen.naming;

/**
 * A class that was generated earlier, and whose page is gone.
 *
 * @param subject the element that it stood for, such as {@code PATCH /open-apis/hire/v1/interviewers/:}
 */
public record Tombstone(JavaClass name, String subject) {}
