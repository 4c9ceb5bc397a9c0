package io.github.feishucodegen.naming;

/**
 * The class whose members are being named.
 *
 * @param enumPrefix the prefix of the names of its enums
 * @param subject the name of the class in messages, such as {@code interviewer of hire.v1}
 * @param depth the number of objects around the class at its place
 */
record EnclosingClass(String className, String enumPrefix, String subject, int depth) {}
