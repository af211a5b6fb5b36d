// The interface of poppler-cpp is C++, which CPDFText alone includes; this module brings its flags and its library.
