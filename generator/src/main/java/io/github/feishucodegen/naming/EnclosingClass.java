package io.github.feishucodegen.naming;

/**
 * The class whose members are being named.
 *
 * @param enumPrefix what the names of its enums start with
 * @param subject what it is on the wire
 * @param depth how many objects of a place lie around it
 */
record EnclosingClass(String className, String enumPrefix, String subject, int depth) {}
