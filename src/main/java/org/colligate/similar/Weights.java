package org.colligate.similar;

import java.util.Arrays;

/// A vector of length 1 over terms, or of length 0 where there is nothing to weigh.
final class Weights {

    private final int[] terms;
    private final double[] weights;

    /// Takes terms by their numbers, rising, and their weights, above 0.
    private Weights(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /// Weighs terms by how often they come and how rare they are.
    ///
    /// @param found the terms, each as often as it comes
    /// @param rarity for each term how much it counts
    static Weights of(int[] found, double[] rarity) {
        int[] sorted = found.clone();
        Arrays.sort(sorted);
        int[] terms = new int[sorted.length];
        double[] weights = new double[sorted.length];
        int size = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double weight = (1 + Math.log(to - from)) * rarity[sorted[from]];
            if (weight > 0) {
                terms[size] = sorted[from];
                weights[size++] = weight;
            }
        }
        return new Weights(Arrays.copyOf(terms, size), unit(Arrays.copyOf(weights, size)));
    }

    /// Makes a vector as long as 1, in place, unless it is as long as 0.
    static double[] unit(double[] vector) {
        double square = 0;
        for (double weight : vector) {
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    void addTo(double[] sum) {
        for (int i = 0; i < terms.length; i++) {
            sum[terms[i]] += weights[i];
        }
    }

    /// Returns how many terms it has.
    int size() {
        return terms.length;
    }

    /// Returns the number of term `i`.
    int term(int i) {
        return terms[i];
    }

    /// Returns what term `i` of this vector makes of its product with another.
    double share(int i, double[] other) {
        return weights[i] * other[terms[i]];
    }

    /// Returns the product with another vector: the cosine between the two.
    double cosine(double[] other) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += share(i, other);
        }
        return sum;
    }
}
