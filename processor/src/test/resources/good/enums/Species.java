package com.example;

enum Species {
    CAT,
    DOG {
        @Override
        public String toString() {
            return "dog";
        }
    }
}
