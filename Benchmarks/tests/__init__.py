"""Tests of what the benchmarks stand on: python3 -m unittest discover -s Benchmarks -t Benchmarks"""
