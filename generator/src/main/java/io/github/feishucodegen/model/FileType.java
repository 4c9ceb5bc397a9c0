package io.github.feishucodegen.model;

/** The bytes of a file: a part of a multipart body, or a whole response. */
public enum FileType implements Type {
    FILE
}
