package io.github.feishucodegen.model;

/** The bytes of a file, in a multipart body or as a whole response. */
public enum FileType implements Type {
    FILE
}
