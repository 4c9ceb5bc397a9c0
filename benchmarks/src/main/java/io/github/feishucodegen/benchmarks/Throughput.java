package io.github.feishucodegen.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What went through a stage; JMH reports both per second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Throughput {
    public double pages;
    /** Of pages in UTF-8, in millions of bytes; for stages behind the reading those of the pages they come from. */
    public double megabytes;

    void add(Corpus corpus) {
        pages += corpus.pages().size();
        megabytes += corpus.bytes() / 1e6;
    }
}
