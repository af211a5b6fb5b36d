#pragma once
#include "embedded.h"
#include "templates.h"
#include "bodymodel.h"
#include "placemodel.h"
#include "outlets.h"
#include "months.h"
