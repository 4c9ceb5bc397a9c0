package io.github.feishucodegen.portal;

/** An area of the portal. */
public enum Area {
    SERVER,
    CLIENT,
    GUIDES,
    OTHER
}
