package org.colligate.words;

import java.util.Arrays;

/// Terms and their numbers, from 0 in the order in which they came. Their letters stand one behind
/// the other in one array, for there may be millions of them.
final class Lexicon {

    private static final int NONE = -1;

    private char[] letters;
    private int[] ends;
    private int[] slots;
    private char[] term = new char[16];
    private int size;

    Lexicon(int expected) {
        letters = new char[expected * 4];
        ends = new int[expected];
        slots = new int[Integer.highestOneBit(expected) * 4];
        Arrays.fill(slots, NONE);
    }

    int size() {
        return size;
    }

    String term(int number) {
        int start = start(number);
        return new String(letters, start, ends[number] - start);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /// Returns the number of a term that stands in a text; a new one if it is new.
    int add(String text, int from, int to) {
        if (to - from > term.length) {
            term = new char[to - from];
        }
        text.getChars(from, to, term, 0);
        return add(term, 0, to - from);
    }

    /// Returns the number here of a term of another lexicon; a new one if it is new.
    int add(Lexicon other, int number) {
        return add(other.letters, other.start(number), other.ends[number]);
    }

    private int add(char[] from, int start, int end) {
        int slot = slot(from, start, end);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        if ((size + 1) * 2 > slots.length) {
            widen();
            slot = slot(from, start, end);
        }
        append(from, start, end);
        slots[slot] = size;
        return size++;
    }

    private void append(char[] from, int start, int end) {
        int at = start(size);
        int length = end - start;
        if (at + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, at + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(from, start, letters, at, length);
        ends[size] = at + length;
    }

    /// Returns where a term stands or would stand.
    private int slot(char[] from, int start, int end) {
        int slot = hash(from, start, end) & (slots.length - 1);
        while (slots[slot] != NONE && !is(slots[slot], from, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean is(int number, char[] from, int start, int end) {
        return Arrays.equals(letters, start(number), ends[number], from, start, end);
    }

    private static int hash(char[] from, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash ^ from[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < size; i++) {
            slots[slot(letters, start(i), ends[i])] = i;
        }
    }
}
