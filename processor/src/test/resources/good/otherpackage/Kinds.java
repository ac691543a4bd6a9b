package com.example.other;

public final class Kinds {
    private Kinds() {}

    public enum Kind {
        COLOR,
        GRAY
    }

    enum Hidden {
        A
    }
}
