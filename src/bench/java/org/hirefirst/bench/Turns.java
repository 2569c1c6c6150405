package org.hirefirst.bench;

/** Works that take turns, so that whatever else the machine does meets all of them alike. */
final class Turns {
    /** How long works in this JVM warm up, in seconds. */
    static final int WARMING = 5;

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Turns() {}

    /** Nanoseconds on the clock, by work and round, after one round or more for so many seconds that only warm up. */
    static double[][] nanos(int warming, int rounds, Work... works) throws Exception {
        long end = System.nanoTime() + warming * 1_000_000_000L;
        do {
            round(works);
        } while (System.nanoTime() < end);
        double[][] nanos = new double[works.length][rounds];
        for (int round = 0; round < rounds; round++) {
            double[] one = round(works);
            for (int work = 0; work < works.length; work++) {
                nanos[work][round] = one[work];
            }
        }
        return nanos;
    }

    private static double[] round(Work... works) throws Exception {
        double[] nanos = new double[works.length];
        for (int work = 0; work < works.length; work++) {
            long begin = System.nanoTime();
            works[work].run();
            nanos[work] = System.nanoTime() - begin;
        }
        return nanos;
    }
}
