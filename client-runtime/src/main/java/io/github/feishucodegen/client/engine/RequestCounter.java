package io.github.feishucodegen.client.engine;

/** Counts the HTTP requests of one call. One thread carries out a call, so it needs no synchronization. */
public final class RequestCounter {
    private int requests;

    void add() {
        requests++;
    }

    public int get() {
        return requests;
    }
}
