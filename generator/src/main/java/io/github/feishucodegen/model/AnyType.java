package io.github.feishucodegen.model;

/** Any JSON value: the pages state no type, or types that contradict each other. */
public enum AnyType implements Type {
    ANY
}
