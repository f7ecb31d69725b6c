package org.colligate.ui.transcript;

import java.util.function.IntToDoubleFunction;

/// How high every slice is, and where it stands: estimated at first, exact one after the other.
final class Heights {

    private double[] height = {};
    private double[] top = {0};
    private boolean[] exact = {};
    private int settledTo;

    void reset(int size, IntToDoubleFunction estimate) {
        height = new double[size];
        top = new double[size + 1];
        exact = new boolean[size];
        settledTo = 0;
        for (int i = 0; i < size; i++) {
            height[i] = estimate.applyAsDouble(i);
        }
        settle();
    }

    int size() {
        return height.length;
    }

    double total() {
        return top[height.length];
    }

    double top(int index) {
        return top[index];
    }

    double height(int index) {
        return height[index];
    }

    boolean isExact(int index) {
        return exact[index];
    }

    /// Sets a height for good; the places of those below follow with [#settle].
    void set(int index, double exactly) {
        height[index] = exactly;
        exact[index] = true;
    }

    void settle() {
        for (int i = 0; i < height.length; i++) {
            top[i + 1] = top[i] + height[i];
        }
    }

    /// Returns the first slice whose height is not exact; the number of slices if all are.
    int firstEstimated() {
        while (settledTo < exact.length && exact[settledTo]) {
            settledTo++;
        }
        return settledTo;
    }

    /// Returns the slice at a height; the first or last for one outside.
    int at(double y) {
        int low = 0;
        int high = Math.max(0, height.length - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (top[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
