package io.github.feishucodegen.client.model;

import java.util.Arrays;

/**
 * What led to each value of an object before: all between the end of the value before it, or the start of the object, and
 * its own start, such as {@code ,"user_id":}. Answers of one operation are formed alike, and so the next one is mostly read
 * by comparing. Two leads are known of each value, for an indented object may stand at two depths.
 *
 * <p>Threads may miss what others learned, or overwrite it: a wrong guess costs a look-up.
 */
final class PrefixCache {
    /** Stands for the start of an object where a slot could come before. */
    static final int START = -1;

    /** Of what is worth to remember; any name, and blanks for any sensible depth. */
    private static final int LONGEST = 200;

    private static final char[] NONE = {};

    private final int slots;
    /** By slot, then by slot for those that came first, without a comma. */
    private final char[][] recent;

    private final char[][] older;
    /** Which slot came after each other, that of the start first: to begin with, the documented order. */
    private final int[] following;

    PrefixCache(int slots) {
        this.slots = slots;
        recent = new char[2 * slots][];
        older = new char[2 * slots][];
        Arrays.fill(recent, NONE);
        Arrays.fill(older, NONE);
        following = new int[slots + 1];
        Arrays.setAll(following, slot -> slot);
    }

    /**
     * Takes what leads to the value that is likely to come.
     *
     * @param previous the slot that came before, or {@link #START}
     * @param first whether nothing came before, known or not
     * @return its slot; negative, and nothing is taken, if something else comes
     */
    int takeExpected(JsonText text, int previous, boolean first) {
        int slot = following[previous + 1];
        if (slot == slots) {
            return -1;
        }
        int place = place(slot, first);
        return isTaken(recent[place], text) || isTaken(older[place], text) ? slot : -1;
    }

    private int place(int slot, boolean first) {
        return first ? slots + slot : slot;
    }

    private static boolean isTaken(char[] lead, JsonText text) {
        return lead.length > 0 && text.takes(lead);
    }

    /**
     * Remembers what led to the value that comes.
     *
     * @param from where the value before it ended
     */
    void expect(int previous, int slot, boolean first, JsonText text, int from) {
        following[previous + 1] = slot;
        if (text.position() - from <= LONGEST) {
            int place = place(slot, first);
            older[place] = recent[place];
            recent[place] = text.charsSince(from);
        }
    }
}
