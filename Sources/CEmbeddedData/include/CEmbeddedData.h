#pragma once
#include "embedded.h"
#include "templates.h"
