package io.github.feishucodegen.model;

/** Any JSON: the pages do not say, or say several things. */
public enum AnyType implements Type {
    ANY
}
