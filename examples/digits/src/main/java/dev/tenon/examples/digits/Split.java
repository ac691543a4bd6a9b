package dev.tenon.examples.digits;

import java.util.ArrayList;
import java.util.List;

/** The digits to learn from and those to be tested on. */
record Split(List<Digit> train, List<Digit> test) {

    /** Each fifth digit, beginning with the first, is for the test. */
    static Split of(List<Digit> digits) {
        List<Digit> train = new ArrayList<>();
        List<Digit> test = new ArrayList<>();
        for (int i = 0; i < digits.size(); i++) {
            (i % 5 == 0 ? test : train).add(digits.get(i));
        }
        return new Split(train, test);
    }
}
