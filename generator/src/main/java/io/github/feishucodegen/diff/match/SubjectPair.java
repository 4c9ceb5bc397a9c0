package io.github.feishucodegen.diff.match;

/** One operation or one event in both snapshots. */
public sealed interface SubjectPair<T> permits OperationPair, EventPair {
    T before();

    T after();
}
